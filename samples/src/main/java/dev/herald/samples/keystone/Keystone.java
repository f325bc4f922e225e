package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.samples.keystone.domain.Domain;
import dev.herald.samples.keystone.domain.Endpoint;
import dev.herald.samples.keystone.domain.Group;
import dev.herald.samples.keystone.domain.Policy;
import dev.herald.samples.keystone.domain.Project;
import dev.herald.samples.keystone.domain.Region;
import dev.herald.samples.keystone.domain.Role;
import dev.herald.samples.keystone.domain.Service;
import dev.herald.samples.keystone.domain.Trust;
import dev.herald.samples.keystone.domain.User;
import dev.herald.samples.keystone.notification.DomainEvents;
import dev.herald.samples.keystone.notification.EndpointEvents;
import dev.herald.samples.keystone.notification.GroupEvents;
import dev.herald.samples.keystone.notification.PolicyEvents;
import dev.herald.samples.keystone.notification.ProjectEvents;
import dev.herald.samples.keystone.notification.RegionEvents;
import dev.herald.samples.keystone.notification.RoleEvents;
import dev.herald.samples.keystone.notification.ServiceEvents;
import dev.herald.samples.keystone.notification.TrustEvents;
import dev.herald.samples.keystone.notification.UserEvents;

/** The service: it keeps identities and what they may do, and tells of each change. Safe for use by several threads. */
public final class Keystone {
    private final Resources<Domain> domains;
    private final Resources<Endpoint> endpoints;
    private final Resources<Group> groups;
    private final Resources<Policy> policies;
    private final Resources<Project> projects;
    private final Resources<Region> regions;
    private final Resources<Role> roles;
    private final Resources<Service> services;
    private final LastingResources<Trust> trusts;
    private final Resources<User> users;
    private final RoleAssignments roleAssignments;
    private final Authentication authentication;

    /**
     * The service.
     *
     * @param notifications of the publisher {@code identity.<host>}; they stay the caller's to close
     * @param format the form of what is told
     * @param trail makes the events of CADF
     * @param authenticator knows whether somebody is who they say
     */
    public Keystone(
            Notifications notifications, NotificationFormat format, AuditTrail trail, Authenticator authenticator) {
        Changes changes = new Changes(notifications, format, trail);
        this.domains = new Resources<>(
                changes,
                Targets.DOMAIN,
                DomainEvents.CREATED.info(),
                DomainEvents.UPDATED.info(),
                DomainEvents.DELETED.info());
        this.endpoints = new Resources<>(
                changes,
                Targets.ENDPOINT,
                EndpointEvents.CREATED.info(),
                EndpointEvents.UPDATED.info(),
                EndpointEvents.DELETED.info());
        this.groups = new Resources<>(
                changes,
                Targets.GROUP,
                GroupEvents.CREATED.info(),
                GroupEvents.UPDATED.info(),
                GroupEvents.DELETED.info());
        this.policies = new Resources<>(
                changes,
                Targets.POLICY,
                PolicyEvents.CREATED.info(),
                PolicyEvents.UPDATED.info(),
                PolicyEvents.DELETED.info());
        this.projects = new Resources<>(
                changes,
                Targets.PROJECT,
                ProjectEvents.CREATED.info(),
                ProjectEvents.UPDATED.info(),
                ProjectEvents.DELETED.info());
        this.regions = new Resources<>(
                changes,
                Targets.REGION,
                RegionEvents.CREATED.info(),
                RegionEvents.UPDATED.info(),
                RegionEvents.DELETED.info());
        this.roles = new Resources<>(
                changes, Targets.ROLE, RoleEvents.CREATED.info(), RoleEvents.UPDATED.info(), RoleEvents.DELETED.info());
        this.services = new Resources<>(
                changes,
                Targets.SERVICE,
                ServiceEvents.CREATED.info(),
                ServiceEvents.UPDATED.info(),
                ServiceEvents.DELETED.info());
        this.trusts =
                new LastingResources<>(changes, Targets.TRUST, TrustEvents.CREATED.info(), TrustEvents.DELETED.info());
        this.users = new Resources<>(
                changes, Targets.USER, UserEvents.CREATED.info(), UserEvents.UPDATED.info(), UserEvents.DELETED.info());
        this.roleAssignments = new RoleAssignments(notifications, format, trail);
        this.authentication = new Authentication(notifications, format, trail, authenticator);
    }

    public Resources<Domain> domains() {
        return domains;
    }

    public Resources<Endpoint> endpoints() {
        return endpoints;
    }

    public Resources<Group> groups() {
        return groups;
    }

    public Resources<Policy> policies() {
        return policies;
    }

    public Resources<Project> projects() {
        return projects;
    }

    public Resources<Region> regions() {
        return regions;
    }

    public Resources<Role> roles() {
        return roles;
    }

    public Resources<Service> services() {
        return services;
    }

    /** Trusts, which cannot be updated. */
    public LastingResources<Trust> trusts() {
        return trusts;
    }

    public Resources<User> users() {
        return users;
    }

    public RoleAssignments roleAssignments() {
        return roleAssignments;
    }

    public Authentication authentication() {
        return authentication;
    }
}
