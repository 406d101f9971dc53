package nl.tweespan.annex;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Component;

/** Where every change of a draft begins: finds and locks it, and checks that this person may change what he saw. */
@Component
class DraftDesk {

    private final AnnexRepository repository;
    private final Annex annex;
    private final Endings endings;
    private final Clock clock;

    DraftDesk(AnnexRepository repository, Annex annex, Endings endings, Clock clock) {
        this.repository = repository;
        this.annex = annex;
        this.endings = endings;
        this.clock = clock;
    }

    /**
     * Nothing more is made of the annex once the framework has ended.
     *
     * @throws RuleBroken when it has (article 8.2)
     */
    void goesOn(Framework framework) {
        LocalDate today = LocalDate.now(clock);
        Ending ending = endings.of(framework.id(), today);
        if (ending != null && ending.ended(today)) {
            throw new RuleBroken("8.2", "annex.rule.ended", Objects.requireNonNull(ending.end()));
        }
    }

    /**
     * Changes the draft.
     *
     * @param version of the page from which the change came
     * @throws RuleBroken when there is no draft: a theme comes in only with a next version (article 2.2); when it is no copy of
     *     the newest version
     * @throws StaleVersion when the draft changed since
     */
    void change(Actor actor, Framework framework, long version, BiConsumer<Draft, LocalDate> act) {
        Mandate.DRAFT_ANNEX.of(actor, framework);
        goesOn(framework);
        Draft draft = repository
                .draftToChange(framework.id())
                .orElseThrow(() -> new RuleBroken("2.2", "annex.rule.no-draft"));
        StaleVersion.check("draft of the annex", version, draft.row().version());
        draft.expectNewest(annex.newest(framework.id()));
        act.accept(draft, LocalDate.now(clock));
        repository.save(draft);
    }
}
