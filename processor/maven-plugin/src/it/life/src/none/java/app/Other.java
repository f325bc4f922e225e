package app;

/** No payload. */
public interface Other {}
