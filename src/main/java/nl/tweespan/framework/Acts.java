package nl.tweespan.framework;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.StaleVersion;
import nl.tweespan.shared.Versioned;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Where every act under an agreement begins: it finds the record for this reader, holds it, and checks who acts, and on which
 * version of it.
 */
@Component
public class Acts {

    private final Frameworks frameworks;
    private final Clock clock;

    Acts(Frameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * Begins an act that makes something.
     *
     * @throws NotFound when there is no such agreement, or none that this person may know of
     * @throws AccessDeniedException when this person does not hold the mandate
     */
    public InHand<Framework> begin(Actor actor, String code, Mandate mandate) {
        Framework framework = frameworks.byCode(code, actor);
        return of(framework, actor, framework, mandate);
    }

    /**
     * Takes up a record.
     *
     * @param version of the page from which the act came
     * @param find finds and locks the record under the agreement
     * @throws NotFound when there is none, or none that this person may know of
     * @throws AccessDeniedException when this person does not hold the mandate
     * @throws StaleVersion when it changed since
     */
    public <R extends Versioned> InHand<R> open(
            Actor actor, String code, Mandate mandate, long version, Function<Framework, Optional<R>> find) {
        Framework framework = frameworks.byCode(code, actor);
        R record = find.apply(framework).orElseThrow(() -> new NotFound("what is acted on under " + code));
        InHand<R> held = of(record, actor, framework, mandate);
        StaleVersion.check(version, record);
        return held;
    }

    /**
     * Takes up a record for a decision on its words.
     *
     * @param read the text that was read
     * @param text of the record as it is
     * @throws StaleVersion when it reads otherwise now; the rest as above
     */
    public <R> InHand<R> open(
            Actor actor,
            String code,
            Mandate mandate,
            Fingerprint read,
            Function<Framework, Optional<R>> find,
            Function<R, Fingerprint> text) {
        Framework framework = frameworks.byCode(code, actor);
        R record = find.apply(framework).orElseThrow(() -> new NotFound("what is decided on under " + code));
        InHand<R> held = of(record, actor, framework, mandate);
        read.expect("text under " + code, text.apply(record));
        return held;
    }

    private <R> InHand<R> of(R record, Actor actor, Framework framework, Mandate mandate) {
        return new InHand<>(
                record,
                framework,
                Attribution.of(actor, mandate.of(actor, framework).id(), clock));
    }
}
