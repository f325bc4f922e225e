package dev.herald.wire;

/**
 * Writes and reads the data of one payload. Generated; holds no state.
 *
 * @param <P> the payload class
 */
public interface PayloadCodec<P> {
    /**
     * Writes the data: an object with every field, in the order of the wire names, or the only value of a bare payload.
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
}
