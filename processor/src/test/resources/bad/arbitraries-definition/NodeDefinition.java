package bad;

public interface NodeDefinition {
    String name();
}
