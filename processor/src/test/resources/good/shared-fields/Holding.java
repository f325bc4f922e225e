package shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds things of one type. */
interface Holding<T, K extends Comparable<K>> {
    T main();

    List<T> rest();

    Optional<Map<K, T>> named();
}
