package nl.tweespan.annex.web;

import nl.tweespan.annex.life.DraftDetails;
import nl.tweespan.annex.life.Drafts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Form;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Component;

/** The page of an act on the draft, for whoever holds the mandate. */
@Component
class DraftActPage {

    private final Frameworks frameworks;
    private final Drafts drafts;

    DraftActPage(Frameworks frameworks, Drafts drafts) {
        this.frameworks = frameworks;
        this.drafts = drafts;
    }

    static String url(String code) {
        return "/frameworks/" + code + "/annex/draft";
    }

    ActPage<DraftDetails> of(String template, Form<?> form, String code, Mandate mandate) {
        Framework framework = frameworks.byCode(code, form.actor());
        Framework.Party party = mandate.of(form.actor(), framework);
        return ActPage.of(template, url(code), () -> drafts.open(framework).orElseThrow(Drafts::none))
                .stored(() -> drafts.open(framework)
                        .orElseThrow(() -> new StaleVersion("draft of the annex of " + code + " is gone")))
                .version(DraftDetails::version)
                .changed(draft -> Sentence.of("annex.changed", draft.changedOn()))
                .with("framework", DraftDetails::framework)
                .with("draft", draft -> draft)
                .with("party", draft -> party);
    }
}
