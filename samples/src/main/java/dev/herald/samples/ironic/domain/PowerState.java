package dev.herald.samples.ironic.domain;

/** Whether a machine has power. */
public enum PowerState {
    POWER_ON("power on"),
    POWER_OFF("power off");

    private final String text;

    PowerState(String text) {
        this.text = text;
    }

    /** As Ironic calls it. */
    public String text() {
        return text;
    }
}
