package nl.tweespan.account.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;

/** A role that a user holds for the user's own party. */
@Entity
class UserGrant {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private AppUser user;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID organisationId;

    UserGrant(AppUser user, Role role) {
        this.id = Ids.next();
        this.user = user;
        this.role = role;
        this.organisationId = user.organisationId();
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected UserGrant() {}

    Role role() {
        return role;
    }
}
