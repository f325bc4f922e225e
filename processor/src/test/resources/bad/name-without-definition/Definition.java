package app;

import dev.herald.annotation.Events;

@Events("node")
interface Definition {}
// < error: [name-without-definition] the generated class is called what is before Definition, and here is nothing before it
