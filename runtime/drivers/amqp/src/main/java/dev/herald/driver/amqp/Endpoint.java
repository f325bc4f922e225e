package dev.herald.driver.amqp;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One place where a broker may be, and how to enter it. Prints without what must stay secret.
 *
 * @param tls whether the connection is encrypted, and the host's name checked
 */
record Endpoint(boolean tls, String host, int port, String user, String password, String virtualHost) {
    private static final Pattern URL = Pattern.compile(
            "(?<scheme>amqps?)://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?"
                    + "(?<host>\\[[0-9A-Fa-f:.%]+]|[^:/?#@\\[\\]\\s]+)(?::(?<port>[0-9]{1,5}))?(?:/(?<vhost>[^/?#@]*))?",
            Pattern.CASE_INSENSITIVE);

    /**
     * Reads one or more URLs, separated by commas.
     *
     * @throws IllegalArgumentException if one is wrong; what it says holds no credentials
     */
    static List<Endpoint> parse(String urls) {
        return Arrays.stream(urls.split(",", -1))
                .map(String::strip)
                .map(Endpoint::parseOne)
                .toList();
    }

    private static Endpoint parseOne(String url) {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw wrong(url);
        }
        boolean tls = matcher.group("scheme").toLowerCase(Locale.ROOT).equals("amqps");
        int port = matcher.group("port") == null ? (tls ? 5671 : 5672) : Integer.parseInt(matcher.group("port"));
        if (port < 1 || port > 65535) {
            throw wrong(url);
        }
        String virtualHost = decoded(url, matcher.group("vhost"), "");
        return new Endpoint(
                tls,
                matcher.group("host").replaceAll("[\\[\\]]", ""),
                port,
                decoded(url, matcher.group("user"), "guest"),
                decoded(url, matcher.group("password"), "guest"),
                virtualHost.isEmpty() ? "/" : virtualHost);
    }

    private static String decoded(String url, @Nullable String text, String otherwise) {
        try {
            return text == null ? otherwise : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw wrong(url);
        }
    }

    private static IllegalArgumentException wrong(String url) {
        return new IllegalArgumentException("'" + masked(url)
                + "' is not amqp://user:password@host:port/virtual-host, nor the same with amqps://; "
                + "several are separated by commas, and other characters are written as % and two hexadecimal digits");
    }

    /** Scheme and host; what else there is may be a password, or a part of one. */
    private static String masked(String url) {
        int host = Math.max(url.indexOf("://") + 3, url.lastIndexOf('@') + 1);
        return url.matches("[A-Za-z]+://.*")
                ? url.substring(0, url.indexOf("://") + 3)
                        + (url.contains("@") ? "***@" : "")
                        + url.substring(host).replaceAll(":.*", ":***")
                : "***";
    }

    /** The same place, entered by somebody else. */
    Endpoint as(String other, String itsPassword) {
        return new Endpoint(tls, host, port, other, itsPassword, virtualHost);
    }

    @Override
    public String toString() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return (tls ? "amqps://" : "amqp://") + name + ":" + port + (virtualHost.equals("/") ? "" : "/" + virtualHost);
    }
}
