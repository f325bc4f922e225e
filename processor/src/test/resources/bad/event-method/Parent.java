package app;

interface Parent {
    NodeDefinition grow(int size);
}
