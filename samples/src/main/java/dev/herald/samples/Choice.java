package dev.herald.samples;

import dev.herald.schema.Nearest;
import java.util.List;

/** Words for settings that have one of a few values. */
public final class Choice {
    private Choice() {}

    /**
     * What would have been right.
     *
     * @param value what was written instead
     * @param valid the values
     * @return all of them, and the nearest if one is near
     */
    public static String hint(String value, List<String> valid) {
        return "valid are " + String.join(", ", valid)
                + Nearest.to(value, valid)
                        .map(name -> "; did you mean '" + name + "'?")
                        .orElse("");
    }
}
