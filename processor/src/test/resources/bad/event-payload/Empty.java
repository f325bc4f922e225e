package app;

sealed interface Empty permits Empty.Only {
    record Only() implements Empty {}
}
