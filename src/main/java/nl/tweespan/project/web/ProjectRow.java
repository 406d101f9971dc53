package nl.tweespan.project.web;

import nl.tweespan.framework.Framework;
import nl.tweespan.platform.Say;
import nl.tweespan.project.pages.ProjectHit;
import nl.tweespan.project.pages.ProjectStatus;
import nl.tweespan.project.pages.ProjectSummary;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list, in the reader's language.
 *
 * @param serves the cells of Annex 1, else its kind
 * @param hit the words that were looked for, where they stand; null when they stand in the title or nothing was looked for
 * @param since the day on which its status began
 * @param partyCode of the party that it waits for; null when it waits for nobody, and so are the next two
 * @param party its short name
 * @param act what it waits for
 */
public record ProjectRow(
        String reference,
        String title,
        String serves,
        @Nullable ProjectHit hit,
        ProjectStatus status,
        String since,
        @Nullable String partyCode,
        @Nullable String party,
        @Nullable String act) {

    static ProjectRow of(ProjectSummary project, Framework framework, @Nullable ProjectHit hit, Say say) {
        Localised themes = project.themes();
        Framework.Party party = project.turnPartyId() == null ? null : framework.party(project.turnPartyId());
        return new ProjectRow(
                project.reference(),
                project.title(),
                themes == null ? say.key("project.kind." + project.kind()) : say.text(themes),
                hit,
                project.status(),
                say.shortDate(project.since()),
                party == null ? null : party.code(),
                party == null ? null : party.shortName(),
                party == null ? null : say.text(project.act()));
    }
}
