/** The annotations that definitions are written with. */
module dev.herald.annotation {
    exports dev.herald.annotation;
}
