package bad;

record Stranger() implements Owner {}
// < error: [union-members] Stranger is a member of Owner, but no payload; annotate it with @Payload, or with @Unknown if it stands for unknown payloads
