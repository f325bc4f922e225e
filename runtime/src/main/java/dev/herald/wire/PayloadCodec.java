package dev.herald.wire;

import java.util.List;

/**
 * Writes and reads the data of one payload. Generated; holds no state.
 *
 * @param <P> the payload class
 */
public interface PayloadCodec<P> {
    /**
     * Writes the data: an object with every field, in the order of the wire names, or the only value of a bare payload. What a pinned
     * version does not have is left out by the writer.
     *
     * @param payload the payload
     * @param out where to write one value
     */
    void write(P payload, DataWriter out);

    /**
     * Reads the data.
     *
     * @param in stands at the value
     * @return the payload
     * @throws RefusedException if the value is not what the stated version promises
     */
    P read(DataReader in);

    /**
     * The payloads that fields of this one hold.
     *
     * @return payloads and unions of them; none unless the codec says so
     */
    default List<DataType<?>> nested() {
        return List.of();
    }
}
