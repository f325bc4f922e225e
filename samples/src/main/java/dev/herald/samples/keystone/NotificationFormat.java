package dev.herald.samples.keystone;

/** The form of all notifications: {@code notification_format}. */
public enum NotificationFormat {
    /** The id of the resource alone. What has no such form, authentication and role assignments, is not told. */
    BASIC,
    /** Events of Cloud Auditing Data Federation. */
    CADF
}
