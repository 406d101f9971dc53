package nl.tweespan.annex.web;

import java.util.List;
import nl.tweespan.annex.life.MatrixCell;
import nl.tweespan.definition.Collaboration;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;

/**
 * Who meets in a cell, and what the annex tells of it.
 *
 * @param others short names of the organisations that take part in the theme beside the parties
 * @param collaborations those that the annex describes for the cell
 */
public record CellPlace(
        Framework.Party themeParty,
        Framework.Party domainParty,
        List<String> others,
        List<Collaboration> collaborations) {

    static CellPlace of(Framework framework, MatrixCell cell, Parties parties) {
        Collaboration.Place here =
                new Collaboration.Place(cell.theme().code(), cell.domain().code());
        return new CellPlace(
                framework.party(cell.theme().organisationId()),
                framework.party(cell.domain().organisationId()),
                cell.theme().participants().stream()
                        .map(id -> parties.byId(id).shortName())
                        .toList(),
                framework.definition().annex().collaborations().stream()
                        .filter(one -> one.themeDomains().contains(here))
                        .toList());
    }
}
