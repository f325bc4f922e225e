package test;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

/** Marked members that nobody can ask for. */
@Payload(name = "DiskPayload", version = "1.0", namespace = "test")
public class Disk {
    @Since("1.0")
    private final String name = "sda";
//                       ^ error: [since-accessor] nobody can ask for name; write a method name(), getName() or isName() that is not private

    @Since("1.0")
    private final int size = 1;
//                    ^ error: [since-accessor] nobody can ask for size; write a method size(), getSize() or isSize() that is not private

    @Since("1.0")
    static final String KIND = "disk";
//                      ^ error: [since-accessor] KIND is static, so no object has a value for it; take @Since away

    private int getSize() {
        return size;
    }

    @Since("1.0")
    public static String maker() {
//                       ^ error: [since-accessor] maker is static, so no object has a value for it; take @Since away
        return "";
    }

    @Since("1.0")
    private String owner() {
//                 ^ error: [since-accessor] owner cannot be asked for a value; write a method without parameters that is not private
        return "";
    }
}
