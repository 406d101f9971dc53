package nl.tweespan.account.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Owned;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The account with which one person signs in, and the roles held for the person's own party. */
@Entity
public class AppUser implements Owned {

    /** What a username looks like; the database holds the same. */
    static final String USERNAME = "[a-z0-9][a-z0-9._@-]{2,59}";

    @Id
    private UUID id;

    private UUID personId;
    private UUID organisationId;
    private String username;
    private @Nullable String passwordHash;
    private boolean active;
    private @Nullable String language;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<UserGrant> grants = new ArrayList<>();

    public AppUser(UUID personId, UUID organisationId, String username, @Nullable String passwordHash) {
        if (!username.matches(USERNAME)) {
            throw new RuleBroken(null, "account.username.form");
        }
        this.id = Ids.next();
        this.personId = personId;
        this.organisationId = organisationId;
        this.username = username;
        this.passwordHash = passwordHash;
        this.active = true;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AppUser() {}

    /** The staff of one party never act for the other. */
    public void grant(Role role, UUID party) {
        if (!party.equals(organisationId)) {
            throw new RuleBroken(null, "account.grant.other-party");
        }
        if (!roles().contains(role)) {
            grants.add(new UserGrant(this, role));
        }
    }

    void revoke(Role role) {
        grants.removeIf(grant -> grant.role() == role);
    }

    /** Leaves exactly these roles; those that stay keep their row. */
    void grantExactly(Set<Role> roles) {
        grants.removeIf(grant -> !roles.contains(grant.role()));
        roles.forEach(role -> grant(role, organisationId));
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    void chooseLanguage(String tag) {
        language = tag;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    public UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    String username() {
        return username;
    }

    /** Null until the person chose a password; until then nobody signs in. */
    @Nullable
    public String passwordHash() {
        return passwordHash;
    }

    /** Tag of the language that its person chose; null as long as none was. */
    @Nullable
    public String language() {
        return language;
    }

    boolean active() {
        return active;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }

    Set<Role> roles() {
        return grants.stream().map(UserGrant::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
