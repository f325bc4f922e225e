/** What a user writes on definitions, event groups and topics; the compiler reads it, the running program does not. */
package dev.herald.annotation;
