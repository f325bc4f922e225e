package dev.herald.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** A file to be written: its contents are complete, and tell nothing of when or where they were made. */
public sealed interface GeneratedFile {
    /**
     * A Java source file.
     *
     * @param qualifiedName the name of its class
     * @param text the source
     */
    record Source(String qualifiedName, String text) implements GeneratedFile {
        /** The name of its class without the package. */
        public String simpleName() {
            return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        }

        /** The source of a top-level type. */
        static Source of(String packageName, TypeSpec type) {
            JavaFile file = JavaFile.builder(packageName, type)
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build();
            return new Source(packageName.isEmpty() ? type.name() : packageName + "." + type.name(), file.toString());
        }
    }

    /**
     * A resource, which stands in the jar next to the classes.
     *
     * @param path its path, without a slash at the beginning
     * @param text its contents
     */
    record Resource(String path, String text) implements GeneratedFile {}
}
