package dev.herald.samples.ironic.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bare-metal node. Not safe for use by several threads. */
public final class Node {
    private final UUID uuid;
    private final DriverSettings driver;
    private final Interfaces interfaces;
    private final Instant createdAt;
    private @Nullable UUID chassisUuid;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String resourceClass;
    private String conductorGroup = "";
    private Map<String, ?> properties = Map.of();
    private List<String> traits = List.of();
    private Map<String, ?> extra = Map.of();
    private Ownership ownership = Ownership.NONE;
    private Instance instance = Instance.NONE;
    private PowerStatus power = new PowerStatus(null, null);
    private ProvisionStatus provision = new ProvisionStatus(ProvisionState.ENROLL, null, null);
    private Steps steps = Steps.NONE;
    private Inspection inspection = Inspection.NONE;
    private Maintenance maintenance = Maintenance.OFF;
    private Protection protection = Protection.OFF;
    private Retirement retirement = Retirement.UNSAID;
    private boolean consoleEnabled;
    private @Nullable String lastError;
    private @Nullable Instant updatedAt;

    public Node(UUID uuid, DriverSettings driver, Interfaces interfaces, Instant createdAt) {
        this.uuid = uuid;
        this.driver = driver;
        this.interfaces = interfaces;
        this.createdAt = createdAt;
    }

    public UUID getUuid() {
        return uuid;
    }

    public DriverSettings getDriver() {
        return driver;
    }

    public Interfaces getInterfaces() {
        return interfaces;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable UUID getChassisUuid() {
        return chassisUuid;
    }

    public void setChassisUuid(@Nullable UUID chassisUuid) {
        this.chassisUuid = chassisUuid;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public @Nullable String getResourceClass() {
        return resourceClass;
    }

    public void setResourceClass(@Nullable String resourceClass) {
        this.resourceClass = resourceClass;
    }

    public String getConductorGroup() {
        return conductorGroup;
    }

    public void setConductorGroup(String conductorGroup) {
        this.conductorGroup = conductorGroup;
    }

    public Map<String, ?> getProperties() {
        return properties;
    }

    public void setProperties(Map<String, ?> properties) {
        this.properties = properties;
    }

    public List<String> getTraits() {
        return traits;
    }

    public void setTraits(List<String> traits) {
        this.traits = traits;
    }

    public Map<String, ?> getExtra() {
        return extra;
    }

    public void setExtra(Map<String, ?> extra) {
        this.extra = extra;
    }

    public Ownership getOwnership() {
        return ownership;
    }

    public void setOwnership(Ownership ownership) {
        this.ownership = ownership;
    }

    public Instance getInstance() {
        return instance;
    }

    public void setInstance(Instance instance) {
        this.instance = instance;
    }

    public PowerStatus getPower() {
        return power;
    }

    public void setPower(PowerStatus power) {
        this.power = power;
    }

    public ProvisionStatus getProvision() {
        return provision;
    }

    public void setProvision(ProvisionStatus provision) {
        this.provision = provision;
    }

    public Steps getSteps() {
        return steps;
    }

    public void setSteps(Steps steps) {
        this.steps = steps;
    }

    public Inspection getInspection() {
        return inspection;
    }

    public void setInspection(Inspection inspection) {
        this.inspection = inspection;
    }

    public Maintenance getMaintenance() {
        return maintenance;
    }

    public void setMaintenance(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    public Protection getProtection() {
        return protection;
    }

    public void setProtection(Protection protection) {
        this.protection = protection;
    }

    public Retirement getRetirement() {
        return retirement;
    }

    public void setRetirement(Retirement retirement) {
        this.retirement = retirement;
    }

    public boolean isConsoleEnabled() {
        return consoleEnabled;
    }

    public void setConsoleEnabled(boolean consoleEnabled) {
        this.consoleEnabled = consoleEnabled;
    }

    public @Nullable String getLastError() {
        return lastError;
    }

    public void setLastError(@Nullable String lastError) {
        this.lastError = lastError;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(@Nullable Instant updatedAt) {
        this.updatedAt = updatedAt;
    }
}
