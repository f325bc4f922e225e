package bad;

import dev.herald.annotation.Payload;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    Date created();
//       ^ error: [field-type] Date has no form on the wire; write Instant

    Optional<ZonedDateTime> updated();
//                          ^ error: [field-type] ZonedDateTime has no form on the wire; write Instant

    OptionalInt count();
//              ^ error: [field-type] OptionalInt has no form on the wire; write Optional<Integer>

    float share();
//        ^ error: [field-type] float has no form on the wire; write double

    char letter();
//       ^ error: [field-type] char has no form on the wire; write String

    byte[] picture();
//         ^ error: [field-type] byte[] has no form on the wire; write Bytes

    String[] names();
//           ^ error: [field-type] String[] has no form on the wire; write List

    Integer boxed();
//          ^ error: [field-type] Integer may be null; write int, or Optional<Integer> if it may be absent

    Object anything();
//         ^ error: [field-type] Object has no form on the wire; write Json

    List raw();
//       ^ error: [field-type] List has no form on the wire; say of what: List<String>

    List<?> wild();
//          ^ error: [field-type] ? has no form on the wire; say what the elements are, without a wildcard

    List<? extends Number> numbers();
//                         ^ error: [field-type] ? extends Number has no form on the wire; say what the elements are, without a wildcard

    ArrayList<String> list();
//                    ^ error: [field-type] ArrayList<String> has no form on the wire; write List

    Optional<Optional<String>> twice();
//                             ^ error: [field-type] Optional<String> has no form on the wire; elements are never absent, and a field is so at most once: take it away

    List<Optional<String>> holes();
//                         ^ error: [field-type] Optional<String> has no form on the wire; elements are never absent, and a field is so at most once: take it away

    Map<Long, String> byNumber();
//                    ^ error: [field-type] Long cannot be the key of a map; write String or an enum

    Map<String, List<Set<Thread>>> deep();
//                                 ^ error: [field-type] Thread has no form on the wire; write one of String, boolean, int, long, double, BigDecimal, BigInteger, Bytes, Instant, LocalDate, Duration, UUID, URI, Json, List, Set, Map, Optional, an enum, the interface of a payload, or a sealed interface of payloads

    Port port();
//       ^ error: [field-type] Port is a domain class; in an interface write the definition of a payload, or annotate an interface with @Payload(name = "PortPayload") in its place

    DiskPayload disk();
//              ^ error: [field-type] DiskPayload is generated, and a definition never names what is generated; write DiskDefinition

    List<NodePayload> children();
//                    ^ error: [field-type] NodePayload is generated, and a definition never names what is generated; write NodeDefinition

    List<PortPayload> ports();
//                    ^ error: [field-type] PortPayload is generated, and a definition never names what is generated; write an interface with @Payload that has @Projects(Port.class)

    NodeDefinition.Address address();
//                         ^ error: [field-type] NodeDefinition.Address has no form on the wire; annotate an interface with @Payload and name it, or write one of String, boolean, int, long, double, BigDecimal, BigInteger, Bytes, Instant, LocalDate, Duration, UUID, URI, Json, List, Set, Map, Optional, an enum, the interface of a payload, or a sealed interface of payloads

    interface Address {}
}
