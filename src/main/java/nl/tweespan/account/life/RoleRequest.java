package nl.tweespan.account.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A role that an administrator asked for an account; it is held once somebody else confirmed it. Answered once, kept for ever. */
@Entity
class RoleRequest {

    @Id
    private UUID id;

    private UUID userId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID requestedBy;
    private Instant requestedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean confirmed;

    @Version
    private @Nullable Long version;

    RoleRequest(AppUser user, Role role, UUID requestedBy, Instant at) {
        if (requestedBy.equals(user.id())) {
            throw new RuleBroken(null, "account.not-yourself");
        }
        this.id = Ids.next();
        this.userId = user.id();
        this.organisationId = user.organisationId();
        this.role = role;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected RoleRequest() {}

    void confirm(UUID by, Instant at) {
        if (by.equals(requestedBy) || by.equals(userId)) {
            throw new RuleBroken(null, "account.request.another");
        }
        decide(by, at, true);
    }

    void decline(UUID by, Instant at) {
        decide(by, at, false);
    }

    private void decide(UUID by, Instant at, boolean answer) {
        if (decidedBy != null) {
            throw new StaleVersion("role request " + id);
        }
        decidedBy = by;
        decidedAt = at;
        confirmed = answer;
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Role role() {
        return role;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    boolean waiting() {
        return decidedBy == null;
    }
}
