package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    @Test
    void urlHasUserPasswordHostPortAndVirtualHost() {
        assertThat(Endpoint.parse("amqp://ironic:secret@controller:5673/cloud"))
                .containsExactly(new Endpoint(false, "controller", 5673, "ironic", "secret", "cloud"));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        assertThat(Endpoint.parse("amqp://controller"))
                .containsExactly(new Endpoint(false, "controller", 5672, "guest", "guest", "/"));
        assertThat(Endpoint.parse("amqps://controller/"))
                .containsExactly(new Endpoint(true, "controller", 5671, "guest", "guest", "/"));
    }

    @Test
    void severalHostsAreSeparatedByCommas() {
        assertThat(Endpoint.parse("amqp://a:1@one:1/x, AMQPS://b:2@[::1]:2/%2f"))
                .containsExactly(
                        new Endpoint(false, "one", 1, "a", "1", "x"), new Endpoint(true, "::1", 2, "b", "2", "/"));
    }

    @Property
    void anyTextCanBeUserPasswordOrVirtualHost(@ForAll String user, @ForAll String password, @ForAll String host) {
        String url = "amqp://" + encoded("u" + user) + ":" + encoded("p" + password) + "@host/" + encoded("v" + host);

        assertThat(Endpoint.parse(url))
                .containsExactly(
                        new Endpoint(false, "host", 5672, utf8("u" + user), utf8("p" + password), utf8("v" + host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "controller",
                "rabbit://ironic:s3cret@controller/",
                "amqp://",
                "amqp://ironic:s3cret@",
                "amqp://ironic:s3cret@controller:0",
                "amqp://ironic:s3cret@controller:99999",
                "amqp://ironic:s3cret@controller:port",
                "amqp://ironic:s3%cret@controller",
                "amqp://ironic:s3@cret@controller",
                "amqp://ironic:s3/cret@controller",
                "amqp://ironic:12/s3cret@controller",
                "amqp://u:1/s3cret@h",
                "amqp://ironic:s3cret@controller/a/b",
                "amqp://ironic:s3cret@controller?heartbeat=5",
                "amqp://one,ironic:s3cret@two",
                "amqp://ironic:s3,cret@two",
                "amqp://ironic:12,cret,s3@two"
            })
    void wrongUrlIsToldWithoutItsPassword(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoint.parse(url))
                .withMessageContaining("amqp://user:password@host:port/virtual-host")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("cret", "s3"));
    }

    @Test
    void credentialsAreNeverPrinted() {
        try (AmqpDriver driver = AmqpDriver.builder("amqp://ironic:s3cret@one/cloud,amqps://ironic:s3cret@[::1]")
                .build()) {
            assertThat(driver).hasToString("[amqp://one:5672/cloud, amqps://[::1]:5671]");
        }
    }

    @Test
    void credentialsOfTheBuilderAreThoseOfEachHostAndAreNotPrintedEither() {
        assertThat(Endpoint.parse("amqp://one,amqp://guest:guest@two:7/cloud"))
                .extracting(endpoint -> endpoint.as("iron:ic", "s3/cr@t"))
                .containsExactly(
                        new Endpoint(false, "one", 5672, "iron:ic", "s3/cr@t", "/"),
                        new Endpoint(false, "two", 7, "iron:ic", "s3/cr@t", "cloud"))
                .hasToString("[amqp://one:5672, amqp://two:7/cloud]");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Half of a surrogate pair has no UTF-8 form. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
