package bad;

enum NodePayloadCodec {
    JSON
}
