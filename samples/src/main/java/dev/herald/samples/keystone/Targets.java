package dev.herald.samples.keystone;

/** What CADF calls the resources that something is done to. */
final class Targets {
    static final String GROUP = "data/security/group";
    static final String PROJECT = "data/security/project";
    static final String ROLE = "data/security/role";
    static final String DOMAIN = "data/security/domain";
    static final String TRUST = "data/security/trust";
    static final String REGION = "data/security/region";
    static final String ENDPOINT = "data/security/endpoint";
    static final String SERVICE = "data/security/service";
    static final String POLICY = "data/security/policy";

    /** Of users, and of what is done to them: role assignments, and authentication. */
    static final String USER = "data/security/account/user";

    private Targets() {}
}
