package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells other rooms whether notice was given. */
@Component
class Notices implements Endings {

    private final ChangeSnapshots stands;
    private final Frameworks frameworks;

    Notices(ChangeSnapshots stands, Frameworks frameworks) {
        this.stands = stands;
        this.frameworks = frameworks;
    }

    @Override
    public @Nullable Ending of(UUID frameworkId, LocalDate on) {
        return stands.notice(frameworkId, on).stream()
                .findFirst()
                .map(stand -> ending(frameworks.byId(frameworkId, on), stand))
                .orElse(null);
    }

    private static Ending ending(Framework framework, ChangeSnapshot notice) {
        return new Ending(
                framework.party(notice.organisationId()),
                notice.receivedOn(),
                notice.end(),
                notice.state() == State.DONE,
                notice.url(framework));
    }
}
