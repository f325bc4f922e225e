package bad;

sealed interface Nothing permits NoPayload {}
//     ^ error: [union-members] Nothing permits no payload; annotate the interfaces that it permits with @Payload
