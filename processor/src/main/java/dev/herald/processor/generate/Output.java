package dev.herald.processor.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes files, each on behalf of exactly one definition, which is what incremental builds go by. */
public final class Output {
    private final Filer filer;

    /** Writes to the compiler's output. */
    public Output(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a file. One that another definition has written already stays as it is: that two generate one class is for a rule to say.
     *
     * @param file the file
     * @param definition what it is made of
     * @return whether it was written
     */
    public boolean write(GeneratedFile file, TypeElement definition) {
        try (Writer writer = create(file, definition).openWriter()) {
            writer.write(text(file));
            return true;
        } catch (FilerException e) {
            // Written already, or there is a class of this name: the rules tell of both.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileObject create(GeneratedFile file, TypeElement definition) throws IOException {
        if (file instanceof GeneratedFile.Source source) {
            return filer.createSourceFile(source.qualifiedName(), definition);
        }
        GeneratedFile.Resource resource = (GeneratedFile.Resource) file;
        return filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), definition);
    }

    private static String text(GeneratedFile file) {
        return file instanceof GeneratedFile.Source source ? source.text() : ((GeneratedFile.Resource) file).text();
    }
}
