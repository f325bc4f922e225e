package test;

import dev.herald.value.Json;
import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A machine that is ordered.
 *
 * <p>Version 1.3.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class MachinePayload implements MachineDefinition {
    /**
     * The type of this payload: test/MachinePayload 1.3.
     */
    public static final PayloadType<MachinePayload> TYPE = PayloadType.of(MachinePayload.class, MachinePayloadCodec.SCHEMA, new MachinePayloadCodec());

    final UUID id;

    final String name;

    final @Nullable Boolean isProtected;

    final @Nullable String rackName;

    final @Nullable Long rackHeight;

    final @Nullable String aboveSpare;

    final @Nullable CardPayload cardAboveSpare;

    final @Nullable String ownerAboveSpare;

    final MachineDefinition.State power;

    final MachineDefinition. @Nullable State optionalPower;

    final @Nullable String powerText;

    final @Nullable String owner;

    final int cores;

    final long wideCores;

    final @Nullable Double optionalCores;

    final int disks;

    final long wideDisks;

    final int slots;

    final List<String> tags;

    final @Nullable Set<String> tagSet;

    final Json properties;

    final @Nullable Json optionalProperties;

    final Map<String, Json> propertiesByName;

    final List<Json> steps;

    final List<CardDefinition> cards;

    final @Nullable List<CardDefinition> optionalCards;

    final Set<MachineDefinition.State> powers;

    final Map<MachineDefinition.State, List<CardDefinition>> cardsByPower;

    final CardPayload mainCard;

    final String customer;

    final @Nullable String comment;

    final String secret;

    final String requester;

    final @Nullable Integer machine;

    final List<CardDefinition> more;

    MachinePayload(Builder builder) {
        this.id = Objects.requireNonNull(builder.id);
        this.name = Objects.requireNonNull(builder.name);
        this.isProtected = builder.isProtected;
        this.rackName = builder.rackName;
        this.rackHeight = builder.rackHeight;
        this.aboveSpare = builder.aboveSpare;
        this.cardAboveSpare = builder.cardAboveSpare;
        this.ownerAboveSpare = builder.ownerAboveSpare;
        this.power = Objects.requireNonNull(builder.power);
        this.optionalPower = builder.optionalPower;
        this.powerText = builder.powerText;
        this.owner = builder.owner;
        this.cores = builder.cores;
        this.wideCores = builder.wideCores;
        this.optionalCores = builder.optionalCores;
        this.disks = builder.disks;
        this.wideDisks = builder.wideDisks;
        this.slots = builder.slots;
        this.tags = Objects.requireNonNull(builder.tags);
        this.tagSet = builder.tagSet;
        this.properties = Objects.requireNonNull(builder.properties);
        this.optionalProperties = builder.optionalProperties;
        this.propertiesByName = Objects.requireNonNull(builder.propertiesByName);
        this.steps = Objects.requireNonNull(builder.steps);
        this.cards = Objects.requireNonNull(builder.cards);
        this.optionalCards = builder.optionalCards;
        this.powers = Objects.requireNonNull(builder.powers);
        this.cardsByPower = Objects.requireNonNull(builder.cardsByPower);
        this.mainCard = Objects.requireNonNull(builder.mainCard);
        this.customer = Objects.requireNonNull(builder.customer);
        this.comment = builder.comment;
        this.secret = Objects.requireNonNull(builder.secret);
        this.requester = Objects.requireNonNull(builder.requester);
        this.machine = builder.machine;
        this.more = Objects.requireNonNull(builder.more);
    }

    /**
     * Begins a payload, without any field.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same payload, or one with the same values if it is another implementation.
     */
    public static MachinePayload copyOf(MachineDefinition definition) {
        if (definition instanceof MachinePayload payload) {
            return payload;
        }
        return builder()
                .id(definition.id())
                .name(definition.name())
                .isProtected(definition.isProtected())
                .rackName(definition.rackName())
                .rackHeight(definition.rackHeight())
                .aboveSpare(definition.aboveSpare())
                .cardAboveSpare(definition.cardAboveSpare())
                .ownerAboveSpare(definition.ownerAboveSpare())
                .power(definition.power())
                .optionalPower(definition.optionalPower())
                .powerText(definition.powerText())
                .owner(definition.owner())
                .cores(definition.cores())
                .wideCores(definition.wideCores())
                .optionalCores(definition.optionalCores())
                .disks(definition.disks())
                .wideDisks(definition.wideDisks())
                .slots(definition.slots())
                .tags(definition.tags())
                .tagSet(definition.tagSet())
                .properties(definition.properties())
                .optionalProperties(definition.optionalProperties())
                .propertiesByName(definition.propertiesByName())
                .steps(definition.steps())
                .cards(definition.cards())
                .optionalCards(definition.optionalCards())
                .powers(definition.powers())
                .cardsByPower(definition.cardsByPower())
                .mainCard(definition.mainCard())
                .customer(definition.customer())
                .comment(definition.comment())
                .secret(definition.secret())
                .requester(definition.requester())
                .machine(definition.machine())
                .more(definition.more())
                .build();
    }

    /**
     * Fills a payload from what the domain knows.
     *
     * @param machine_ fills {@code id}, {@code name}, {@code isProtected}, {@code rackName} (rack.name),
     *     {@code rackHeight} (rack.height), {@code aboveSpare} (spareRack.above.name),
     *     {@code cardAboveSpare} (spareRack.above.mainCard),
     *     {@code ownerAboveSpare} (spareRack.above.owner), {@code power}, {@code optionalPower} (power),
     *     {@code powerText} (power.text), {@code owner}, {@code cores}, {@code wideCores} (cores),
     *     {@code optionalCores} (cores), {@code disks}, {@code wideDisks} (disks), {@code slots},
     *     {@code tags}, {@code tagSet} (tags), {@code properties}, {@code optionalProperties} (properties),
     *     {@code propertiesByName} (properties), {@code steps}, {@code cards},
     *     {@code optionalCards} (cards), {@code powers}, {@code cardsByPower}, {@code mainCard},
     *     {@code secret}
     * @param order fills {@code customer}, {@code comment}
     * @param requester Who asks.
     * @param machine When to give up, in seconds. May be null.
     * @param more the field of this name
     * @return a payload of version 1.3
     * @throws NullPointerException if a domain object is null, or there is nothing for a field that is not
     *     Optional; it names which
     */
    public static MachinePayload from(Machine machine_, Order order, String requester,
            @Nullable Integer machine, List<? extends CardDefinition> more) {
        Objects.requireNonNull(machine_, "machine_ must not be null");
        Objects.requireNonNull(order, "order must not be null");
        var rack = machine_.getRack();
        var spareRack = machine_.spareRack().orElse(null);
        var spareRackAbove = spareRack == null ? null : spareRack.above().orElse(null);
        var spareRackAboveMainCard = spareRackAbove == null ? null : spareRackAbove.mainCard();
        var power = machine_.power();
        var cores = machine_.cores();
        var disks = machine_.disks();
        var tags = machine_.tags();
        var properties = machine_.getProperties();
        var cards = machine_.cards();
        return builder()
                .id(machine_.id())
                .name(machine_.getName())
                .isProtected(machine_.isProtected())
                .rackName(rack == null ? null : rack.name())
                .rackHeight(rack == null ? null : (long) rack.height())
                .aboveSpare(spareRackAbove == null ? null : spareRackAbove.getName())
                .cardAboveSpare(spareRackAboveMainCard == null ? null : CardPayload.from(spareRackAboveMainCard))
                .ownerAboveSpare(spareRackAbove == null ? null : spareRackAbove.owner().orElse(null))
                .power(MachineDefinition.State.valueOf(FieldValues.required("MachinePayload.power", power).name()))
                .optionalPower(power == null ? null : MachineDefinition.State.valueOf(power.name()))
                .powerText(power == null ? null : power.text())
                .owner(machine_.owner())
                .cores(cores)
                .wideCores(cores)
                .optionalCores((double) cores)
                .disks(FieldValues.required("MachinePayload.disks", disks))
                .wideDisks(FieldValues.required("MachinePayload.wideDisks", disks))
                .slots(machine_.slots())
                .tags(FieldValues.list("MachinePayload.tags", tags))
                .tagSet(tags == null ? null : FieldValues.set("MachinePayload.tagSet", tags))
                .properties(Json.from(properties))
                .optionalProperties(Json.from(properties))
                .propertiesByName(FieldValues.map("MachinePayload.propertiesByName", properties, Json::from))
                .steps(FieldValues.list("MachinePayload.steps", machine_.steps(), Json::from))
                .cards(FieldValues.list("MachinePayload.cards", cards, CardPayload::from))
                .optionalCards(cards == null ? null : FieldValues.list("MachinePayload.optionalCards", cards, CardPayload::from))
                .powers(FieldValues.set("MachinePayload.powers", machine_.powers(), value -> MachineDefinition.State.valueOf(value.name())))
                .cardsByPower(FieldValues.map("MachinePayload.cardsByPower", machine_.cardsByPower(), value -> MachineDefinition.State.valueOf(value.name()), value -> FieldValues.list("MachinePayload.cardsByPower", value, CardPayload::from)))
                .mainCard(CardPayload.from(FieldValues.required("MachinePayload.mainCard", machine_.mainCard())))
                .customer(order.customer())
                .comment(order.getComment())
                .secret(machine_.secret())
                .requester(requester)
                .machine(machine)
                .more(more)
                .build();
    }

    /**
     * @since 1.0
     */
    @Override
    public UUID id() {
        return this.id;
    }

    /**
     * @since 1.0
     */
    @Override
    public String kind() {
        return "machine";
    }

    /**
     * @since 1.0
     */
    @Override
    public String name() {
        return this.name;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Boolean> isProtected() {
        return Optional.ofNullable(this.isProtected);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> rackName() {
        return Optional.ofNullable(this.rackName);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Long> rackHeight() {
        return Optional.ofNullable(this.rackHeight);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> aboveSpare() {
        return Optional.ofNullable(this.aboveSpare);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<CardDefinition> cardAboveSpare() {
        return Optional.<CardDefinition>ofNullable(this.cardAboveSpare);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> ownerAboveSpare() {
        return Optional.ofNullable(this.ownerAboveSpare);
    }

    /**
     * @since 1.0
     */
    @Override
    public MachineDefinition.State power() {
        return this.power;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<MachineDefinition.State> optionalPower() {
        return Optional.ofNullable(this.optionalPower);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> powerText() {
        return Optional.ofNullable(this.powerText);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> owner() {
        return Optional.ofNullable(this.owner);
    }

    /**
     * @since 1.0
     */
    @Override
    public int cores() {
        return this.cores;
    }

    /**
     * @since 1.0
     */
    @Override
    public long wideCores() {
        return this.wideCores;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Double> optionalCores() {
        return Optional.ofNullable(this.optionalCores);
    }

    /**
     * @since 1.0
     */
    @Override
    public int disks() {
        return this.disks;
    }

    /**
     * @since 1.0
     */
    @Override
    public long wideDisks() {
        return this.wideDisks;
    }

    /**
     * @since 1.0
     */
    @Override
    public int slots() {
        return this.slots;
    }

    /**
     * @since 1.0
     */
    @Override
    public List<String> tags() {
        return this.tags;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Set<String>> tagSet() {
        return Optional.ofNullable(this.tagSet);
    }

    /**
     * @since 1.0
     */
    @Override
    public Json properties() {
        return this.properties;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Json> optionalProperties() {
        return Optional.ofNullable(this.optionalProperties);
    }

    /**
     * @since 1.0
     */
    @Override
    public Map<String, Json> propertiesByName() {
        return this.propertiesByName;
    }

    /**
     * @since 1.0
     */
    @Override
    public List<Json> steps() {
        return this.steps;
    }

    /**
     * @since 1.0
     */
    @Override
    public List<CardDefinition> cards() {
        return this.cards;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<List<CardDefinition>> optionalCards() {
        return Optional.ofNullable(this.optionalCards);
    }

    /**
     * @since 1.0
     */
    @Override
    public Set<MachineDefinition.State> powers() {
        return this.powers;
    }

    /**
     * @since 1.0
     */
    @Override
    public Map<MachineDefinition.State, List<CardDefinition>> cardsByPower() {
        return this.cardsByPower;
    }

    /**
     * @since 1.0
     */
    @Override
    public CardPayload mainCard() {
        return this.mainCard;
    }

    /**
     * @since 1.0
     */
    @Override
    public String customer() {
        return this.customer;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> comment() {
        return Optional.ofNullable(this.comment);
    }

    /**
     * @since 1.0
     */
    @Override
    public String secret() {
        return this.secret;
    }

    /**
     * Who asks.
     *
     * @since 1.0
     */
    @Override
    public String requester() {
        return this.requester;
    }

    /**
     * When to give up, in seconds.
     *
     * @since 1.0
     */
    @Override
    public Optional<Integer> machine() {
        return Optional.ofNullable(this.machine);
    }

    /**
     * @since 1.0
     */
    @Override
    public List<CardDefinition> more() {
        return this.more;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = this.id;
        builder.name = this.name;
        builder.isProtected = this.isProtected;
        builder.rackName = this.rackName;
        builder.rackHeight = this.rackHeight;
        builder.aboveSpare = this.aboveSpare;
        builder.cardAboveSpare = this.cardAboveSpare;
        builder.ownerAboveSpare = this.ownerAboveSpare;
        builder.power = this.power;
        builder.optionalPower = this.optionalPower;
        builder.powerText = this.powerText;
        builder.owner = this.owner;
        builder.cores = this.cores;
        builder.coresSet = true;
        builder.wideCores = this.wideCores;
        builder.wideCoresSet = true;
        builder.optionalCores = this.optionalCores;
        builder.disks = this.disks;
        builder.disksSet = true;
        builder.wideDisks = this.wideDisks;
        builder.wideDisksSet = true;
        builder.slots = this.slots;
        builder.slotsSet = true;
        builder.tags = this.tags;
        builder.tagSet = this.tagSet;
        builder.properties = this.properties;
        builder.optionalProperties = this.optionalProperties;
        builder.propertiesByName = this.propertiesByName;
        builder.steps = this.steps;
        builder.cards = this.cards;
        builder.optionalCards = this.optionalCards;
        builder.powers = this.powers;
        builder.cardsByPower = this.cardsByPower;
        builder.mainCard = this.mainCard;
        builder.customer = this.customer;
        builder.comment = this.comment;
        builder.secret = this.secret;
        builder.requester = this.requester;
        builder.machine = this.machine;
        builder.more = this.more;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MachinePayload that
                && this.id.equals(that.id)
                && this.name.equals(that.name)
                && Objects.equals(this.isProtected, that.isProtected)
                && Objects.equals(this.rackName, that.rackName)
                && Objects.equals(this.rackHeight, that.rackHeight)
                && Objects.equals(this.aboveSpare, that.aboveSpare)
                && Objects.equals(this.cardAboveSpare, that.cardAboveSpare)
                && Objects.equals(this.ownerAboveSpare, that.ownerAboveSpare)
                && this.power.equals(that.power)
                && Objects.equals(this.optionalPower, that.optionalPower)
                && Objects.equals(this.powerText, that.powerText)
                && Objects.equals(this.owner, that.owner)
                && this.cores == that.cores
                && this.wideCores == that.wideCores
                && Objects.equals(this.optionalCores, that.optionalCores)
                && this.disks == that.disks
                && this.wideDisks == that.wideDisks
                && this.slots == that.slots
                && this.tags.equals(that.tags)
                && Objects.equals(this.tagSet, that.tagSet)
                && this.properties.equals(that.properties)
                && Objects.equals(this.optionalProperties, that.optionalProperties)
                && this.propertiesByName.equals(that.propertiesByName)
                && this.steps.equals(that.steps)
                && this.cards.equals(that.cards)
                && Objects.equals(this.optionalCards, that.optionalCards)
                && this.powers.equals(that.powers)
                && this.cardsByPower.equals(that.cardsByPower)
                && this.mainCard.equals(that.mainCard)
                && this.customer.equals(that.customer)
                && Objects.equals(this.comment, that.comment)
                && this.secret.equals(that.secret)
                && this.requester.equals(that.requester)
                && Objects.equals(this.machine, that.machine)
                && this.more.equals(that.more);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.id.hashCode();
        hash = 31 * hash + this.name.hashCode();
        hash = 31 * hash + Objects.hashCode(this.isProtected);
        hash = 31 * hash + Objects.hashCode(this.rackName);
        hash = 31 * hash + Objects.hashCode(this.rackHeight);
        hash = 31 * hash + Objects.hashCode(this.aboveSpare);
        hash = 31 * hash + Objects.hashCode(this.cardAboveSpare);
        hash = 31 * hash + Objects.hashCode(this.ownerAboveSpare);
        hash = 31 * hash + this.power.hashCode();
        hash = 31 * hash + Objects.hashCode(this.optionalPower);
        hash = 31 * hash + Objects.hashCode(this.powerText);
        hash = 31 * hash + Objects.hashCode(this.owner);
        hash = 31 * hash + Integer.hashCode(this.cores);
        hash = 31 * hash + Long.hashCode(this.wideCores);
        hash = 31 * hash + Objects.hashCode(this.optionalCores);
        hash = 31 * hash + Integer.hashCode(this.disks);
        hash = 31 * hash + Long.hashCode(this.wideDisks);
        hash = 31 * hash + Integer.hashCode(this.slots);
        hash = 31 * hash + this.tags.hashCode();
        hash = 31 * hash + Objects.hashCode(this.tagSet);
        hash = 31 * hash + this.properties.hashCode();
        hash = 31 * hash + Objects.hashCode(this.optionalProperties);
        hash = 31 * hash + this.propertiesByName.hashCode();
        hash = 31 * hash + this.steps.hashCode();
        hash = 31 * hash + this.cards.hashCode();
        hash = 31 * hash + Objects.hashCode(this.optionalCards);
        hash = 31 * hash + this.powers.hashCode();
        hash = 31 * hash + this.cardsByPower.hashCode();
        hash = 31 * hash + this.mainCard.hashCode();
        hash = 31 * hash + this.customer.hashCode();
        hash = 31 * hash + Objects.hashCode(this.comment);
        hash = 31 * hash + this.secret.hashCode();
        hash = 31 * hash + this.requester.hashCode();
        hash = 31 * hash + Objects.hashCode(this.machine);
        hash = 31 * hash + this.more.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("MachinePayload{");
        text.append("id=").append(this.id);
        text.append(", kind=").append(this.kind());
        text.append(", name=").append(this.name);
        text.append(", isProtected=").append(this.isProtected);
        text.append(", rackName=").append(this.rackName);
        text.append(", rackHeight=").append(this.rackHeight);
        text.append(", aboveSpare=").append(this.aboveSpare);
        text.append(", cardAboveSpare=").append(this.cardAboveSpare);
        text.append(", ownerAboveSpare=").append(this.ownerAboveSpare);
        text.append(", power=").append(this.power);
        text.append(", optionalPower=").append(this.optionalPower);
        text.append(", powerText=").append(this.powerText);
        text.append(", owner=").append(this.owner);
        text.append(", cores=").append(this.cores);
        text.append(", wideCores=").append(this.wideCores);
        text.append(", optionalCores=").append(this.optionalCores);
        text.append(", disks=").append(this.disks);
        text.append(", wideDisks=").append(this.wideDisks);
        text.append(", slots=").append(this.slots);
        text.append(", tags=").append(this.tags);
        text.append(", tagSet=").append(this.tagSet);
        text.append(", properties=").append(this.properties);
        text.append(", optionalProperties=").append(this.optionalProperties);
        text.append(", propertiesByName=").append(this.propertiesByName);
        text.append(", steps=").append(this.steps);
        text.append(", cards=").append(this.cards);
        text.append(", optionalCards=").append(this.optionalCards);
        text.append(", powers=").append(this.powers);
        text.append(", cardsByPower=").append(this.cardsByPower);
        text.append(", mainCard=").append(this.mainCard);
        text.append(", customer=").append(this.customer);
        text.append(", comment=").append(this.comment);
        text.append(", secret=").append(this.secret);
        text.append(", requester=").append(this.requester);
        text.append(", machine=").append(this.machine);
        text.append(", more=").append(this.more);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link MachinePayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable UUID id;

        @Nullable String name;

        @Nullable Boolean isProtected;

        @Nullable String rackName;

        @Nullable Long rackHeight;

        @Nullable String aboveSpare;

        @Nullable CardPayload cardAboveSpare;

        @Nullable String ownerAboveSpare;

        MachineDefinition. @Nullable State power;

        MachineDefinition. @Nullable State optionalPower;

        @Nullable String powerText;

        @Nullable String owner;

        int cores;

        boolean coresSet;

        long wideCores;

        boolean wideCoresSet;

        @Nullable Double optionalCores;

        int disks;

        boolean disksSet;

        long wideDisks;

        boolean wideDisksSet;

        int slots;

        boolean slotsSet;

        @Nullable List<String> tags;

        @Nullable Set<String> tagSet;

        @Nullable Json properties;

        @Nullable Json optionalProperties;

        @Nullable Map<String, Json> propertiesByName;

        @Nullable List<Json> steps;

        @Nullable List<CardDefinition> cards;

        @Nullable List<CardDefinition> optionalCards;

        @Nullable Set<MachineDefinition.State> powers;

        @Nullable Map<MachineDefinition.State, List<CardDefinition>> cardsByPower;

        @Nullable CardPayload mainCard;

        @Nullable String customer;

        @Nullable String comment;

        @Nullable String secret;

        @Nullable String requester;

        @Nullable Integer machine;

        @Nullable List<CardDefinition> more;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder id(UUID id) {
            this.id = FieldValues.required("MachinePayload.id", id);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder name(String name) {
            this.name = FieldValues.required("MachinePayload.name", name);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder isProtected(@Nullable Boolean isProtected) {
            this.isProtected = isProtected;
            return this;
        }

        public Builder isProtected(Optional<Boolean> isProtected) {
            return this.isProtected(isProtected.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder rackName(@Nullable String rackName) {
            this.rackName = rackName;
            return this;
        }

        public Builder rackName(Optional<String> rackName) {
            return this.rackName(rackName.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder rackHeight(@Nullable Long rackHeight) {
            this.rackHeight = rackHeight;
            return this;
        }

        public Builder rackHeight(Optional<Long> rackHeight) {
            return this.rackHeight(rackHeight.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder aboveSpare(@Nullable String aboveSpare) {
            this.aboveSpare = aboveSpare;
            return this;
        }

        public Builder aboveSpare(Optional<String> aboveSpare) {
            return this.aboveSpare(aboveSpare.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder cardAboveSpare(@Nullable CardDefinition cardAboveSpare) {
            this.cardAboveSpare = cardAboveSpare == null ? null : CardPayload.copyOf(cardAboveSpare);
            return this;
        }

        public Builder cardAboveSpare(Optional<? extends CardDefinition> cardAboveSpare) {
            return this.cardAboveSpare(cardAboveSpare.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder ownerAboveSpare(@Nullable String ownerAboveSpare) {
            this.ownerAboveSpare = ownerAboveSpare;
            return this;
        }

        public Builder ownerAboveSpare(Optional<String> ownerAboveSpare) {
            return this.ownerAboveSpare(ownerAboveSpare.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder power(MachineDefinition.State power) {
            this.power = FieldValues.required("MachinePayload.power", power);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder optionalPower(MachineDefinition. @Nullable State optionalPower) {
            this.optionalPower = optionalPower;
            return this;
        }

        public Builder optionalPower(Optional<MachineDefinition.State> optionalPower) {
            return this.optionalPower(optionalPower.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder powerText(@Nullable String powerText) {
            this.powerText = powerText;
            return this;
        }

        public Builder powerText(Optional<String> powerText) {
            return this.powerText(powerText.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        public Builder owner(Optional<String> owner) {
            return this.owner(owner.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder cores(int cores) {
            this.cores = cores;
            this.coresSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder wideCores(long wideCores) {
            this.wideCores = wideCores;
            this.wideCoresSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder optionalCores(@Nullable Double optionalCores) {
            this.optionalCores = optionalCores == null ? null : FieldValues.finite("MachinePayload.optionalCores", optionalCores);
            return this;
        }

        public Builder optionalCores(Optional<Double> optionalCores) {
            return this.optionalCores(optionalCores.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder disks(int disks) {
            this.disks = disks;
            this.disksSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder wideDisks(long wideDisks) {
            this.wideDisks = wideDisks;
            this.wideDisksSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder slots(int slots) {
            this.slots = slots;
            this.slotsSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder tags(List<String> tags) {
            this.tags = FieldValues.list("MachinePayload.tags", FieldValues.required("MachinePayload.tags", tags));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder tagSet(@Nullable Set<String> tagSet) {
            this.tagSet = tagSet == null ? null : FieldValues.set("MachinePayload.tagSet", tagSet);
            return this;
        }

        public Builder tagSet(Optional<? extends Set<String>> tagSet) {
            return this.tagSet(tagSet.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder properties(Json properties) {
            this.properties = FieldValues.required("MachinePayload.properties", FieldValues.json(properties));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder optionalProperties(@Nullable Json optionalProperties) {
            this.optionalProperties = FieldValues.json(optionalProperties);
            return this;
        }

        public Builder optionalProperties(Optional<Json> optionalProperties) {
            return this.optionalProperties(optionalProperties.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder propertiesByName(Map<String, Json> propertiesByName) {
            this.propertiesByName = FieldValues.map("MachinePayload.propertiesByName", FieldValues.required("MachinePayload.propertiesByName", propertiesByName), value -> FieldValues.required("MachinePayload.propertiesByName", FieldValues.json(value)));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder steps(List<Json> steps) {
            this.steps = FieldValues.list("MachinePayload.steps", FieldValues.required("MachinePayload.steps", steps), value -> FieldValues.required("MachinePayload.steps", FieldValues.json(value)));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder cards(List<? extends CardDefinition> cards) {
            this.cards = FieldValues.list("MachinePayload.cards", FieldValues.required("MachinePayload.cards", cards), CardPayload::copyOf);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder optionalCards(@Nullable List<? extends CardDefinition> optionalCards) {
            this.optionalCards = optionalCards == null ? null : FieldValues.list("MachinePayload.optionalCards", optionalCards, CardPayload::copyOf);
            return this;
        }

        public Builder optionalCards(
                Optional<? extends List<? extends CardDefinition>> optionalCards) {
            return this.optionalCards(optionalCards.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder powers(Set<MachineDefinition.State> powers) {
            this.powers = FieldValues.set("MachinePayload.powers", FieldValues.required("MachinePayload.powers", powers));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder cardsByPower(
                Map<MachineDefinition.State, ? extends List<? extends CardDefinition>> cardsByPower) {
            this.cardsByPower = FieldValues.map("MachinePayload.cardsByPower", FieldValues.required("MachinePayload.cardsByPower", cardsByPower), value -> FieldValues.list("MachinePayload.cardsByPower", value, CardPayload::copyOf));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder mainCard(CardDefinition mainCard) {
            this.mainCard = CardPayload.copyOf(FieldValues.required("MachinePayload.mainCard", mainCard));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder customer(String customer) {
            this.customer = FieldValues.required("MachinePayload.customer", customer);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder comment(@Nullable String comment) {
            this.comment = comment;
            return this;
        }

        public Builder comment(Optional<String> comment) {
            return this.comment(comment.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder secret(String secret) {
            this.secret = FieldValues.required("MachinePayload.secret", secret);
            return this;
        }

        /**
         * Who asks.
         *
         * @since 1.0
         */
        public Builder requester(String requester) {
            this.requester = FieldValues.required("MachinePayload.requester", requester);
            return this;
        }

        /**
         * When to give up, in seconds.
         *
         * @since 1.0
         */
        public Builder machine(@Nullable Integer machine) {
            this.machine = machine;
            return this;
        }

        public Builder machine(Optional<Integer> machine) {
            return this.machine(machine.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder more(List<? extends CardDefinition> more) {
            this.more = FieldValues.list("MachinePayload.more", FieldValues.required("MachinePayload.more", more), CardPayload::copyOf);
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public MachinePayload build() {
            List<String> missing = new ArrayList<>();
            if (this.id == null) {
                missing.add("id");
            }
            if (this.name == null) {
                missing.add("name");
            }
            if (this.power == null) {
                missing.add("power");
            }
            if (!this.coresSet) {
                missing.add("cores");
            }
            if (!this.wideCoresSet) {
                missing.add("wideCores");
            }
            if (!this.disksSet) {
                missing.add("disks");
            }
            if (!this.wideDisksSet) {
                missing.add("wideDisks");
            }
            if (!this.slotsSet) {
                missing.add("slots");
            }
            if (this.tags == null) {
                missing.add("tags");
            }
            if (this.properties == null) {
                missing.add("properties");
            }
            if (this.propertiesByName == null) {
                missing.add("propertiesByName");
            }
            if (this.steps == null) {
                missing.add("steps");
            }
            if (this.cards == null) {
                missing.add("cards");
            }
            if (this.powers == null) {
                missing.add("powers");
            }
            if (this.cardsByPower == null) {
                missing.add("cardsByPower");
            }
            if (this.mainCard == null) {
                missing.add("mainCard");
            }
            if (this.customer == null) {
                missing.add("customer");
            }
            if (this.secret == null) {
                missing.add("secret");
            }
            if (this.requester == null) {
                missing.add("requester");
            }
            if (this.more == null) {
                missing.add("more");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("MachinePayload", missing);
            }
            return new MachinePayload(this);
        }
    }
}
