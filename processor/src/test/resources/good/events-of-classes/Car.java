package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

/** A domain class that is its own definition. */
@Payload(namespace = "cars", name = "CarPayload", version = "1.0")
public final class Car {
    private final String plate;

    public Car(String plate) {
        this.plate = plate;
    }

    @Since("1.0")
    public String getPlate() {
        return plate;
    }
}
