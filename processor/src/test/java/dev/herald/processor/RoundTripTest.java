package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever values the fields of a generated payload have: it comes back from the wire as it was. */
class RoundTripTest {
    private static final Method COMES_BACK = comesBack();

    @Property
    void keepsEachTypeOfField(@ForAll long seed) throws ReflectiveOperationException {
        assertThat(COMES_BACK.invoke(null, seed)).isEqualTo(true);
    }

    private static Method comesBack() {
        try {
            Method method = GeneratedPayloadTest.compile()
                    .loader()
                    .loadClass("use.RandomPayloads")
                    .getDeclaredMethod("comesBack", long.class);
            method.setAccessible(true);
            return method;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
