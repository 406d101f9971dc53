package nl.tweespan.board;

import java.time.Clock;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Component;

/** Where every act of this room begins: whether this person may do this, to this version of it. */
@Component
class BoardDesk {

    private final Frameworks frameworks;
    private final ConsultationRepository consultations;
    private final Clock clock;

    BoardDesk(Frameworks frameworks, ConsultationRepository consultations, Clock clock) {
        this.frameworks = frameworks;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** The agreement in the version of today, and who acts for which party. */
    record File(Framework framework, Deed deed) {}

    File open(Actor actor, String code, Mandate mandate) {
        Framework framework = frameworks.byCode(code, actor);
        return new File(framework, Deed.of(actor, mandate.of(actor, framework), clock));
    }

    /**
     * @throws NotFound when there is no such consultation under the agreement
     * @throws StaleVersion when it changed since the page was opened
     */
    Consultation consultation(File file, UUID id, long version) {
        Consultation consultation = consultations
                .findToChange(id, file.framework().id())
                .orElseThrow(() -> new NotFound("consultation " + id));
        StaleVersion.check("consultation " + id, version, consultation.version());
        return consultation;
    }
}
