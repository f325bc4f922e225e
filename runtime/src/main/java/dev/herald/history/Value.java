package dev.herald.history;

import java.util.List;
import java.util.Map;

/** A value in a file of the history, and the line on which it begins. */
sealed interface Value {
    /** Counted from 1; a member of an object is where its name is. */
    int line();

    /** What it is, for an error message. */
    String found();

    record Text(int line, String text) implements Value {
        @Override
        public String found() {
            return "\"" + text + "\"";
        }
    }

    record Truth(int line, boolean value) implements Value {
        @Override
        public String found() {
            return Boolean.toString(value);
        }
    }

    /** A number or null. */
    record Bare(int line, String text) implements Value {
        @Override
        public String found() {
            return text;
        }
    }

    record Items(int line, List<Value> items) implements Value {
        @Override
        public String found() {
            return "an array";
        }
    }

    record Members(int line, Map<String, Value> values) implements Value {
        @Override
        public String found() {
            return "an object";
        }
    }
}
