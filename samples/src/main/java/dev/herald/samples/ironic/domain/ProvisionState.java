package dev.herald.samples.ironic.domain;

/** Where a node stands between bare metal and a running instance. */
public enum ProvisionState {
    ENROLL("enroll", false),
    VERIFYING("verifying", true),
    MANAGEABLE("manageable", false),
    CLEANING("cleaning", true),
    CLEAN_FAILED("clean failed", false),
    AVAILABLE("available", false),
    DEPLOYING("deploying", true),
    DEPLOY_FAILED("deploy failed", false),
    ACTIVE("active", false),
    DELETING("deleting", true),
    ERROR("error", false);

    private final String text;
    private final boolean working;

    ProvisionState(String text, boolean working) {
        this.text = text;
        this.working = working;
    }

    /** As Ironic calls it. */
    public String text() {
        return text;
    }

    /** Whether the conductor is at work; else the node rests there until somebody asks for more. */
    public boolean isWorking() {
        return working;
    }
}
