package test;

/** Another domain class. */
public interface Order {
    String customer();

    String getComment();
}
