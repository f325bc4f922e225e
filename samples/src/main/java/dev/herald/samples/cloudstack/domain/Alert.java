package dev.herald.samples.cloudstack.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What administrators should know.
 *
 * @param resource what it is about
 * @param subject in a few words
 * @param body what is known of it
 * @param zone where; null if it is everywhere
 * @param pod where in the zone; null if it is not in one pod
 * @param at since when it is so
 */
public record Alert(
        Resource resource,
        String subject,
        String body,
        @Nullable UUID zone,
        @Nullable UUID pod,
        Instant at) {}
