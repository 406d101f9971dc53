package nl.tweespan.annex.web;

import java.util.List;
import nl.tweespan.annex.MatrixCell;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.definition.Collaboration;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.framework.definition.UnitDefinition;

/**
 * Who meets in a cell, and what the annex tells of it.
 *
 * @param units the units of the theme's party that work on the theme
 * @param collaborations those that the annex describes for the cell
 */
record CellPlace(
        Framework.Party themeParty,
        Framework.Party domainParty,
        List<UnitDefinition> units,
        List<Collaboration> collaborations) {

    static CellPlace of(Framework framework, MatrixCell cell) {
        Definition definition = framework.definition();
        Collaboration.Place here =
                new Collaboration.Place(cell.theme().code(), cell.domain().code());
        return new CellPlace(
                framework.party(cell.theme().organisationId()),
                framework.party(cell.domain().organisationId()),
                definition.annex().themes().stream()
                        .filter(theme -> theme.code().equals(here.theme()))
                        .flatMap(theme -> theme.units().stream())
                        .map(definition::unit)
                        .toList(),
                definition.annex().collaborations().stream()
                        .filter(one -> one.themeDomains().contains(here))
                        .toList());
    }
}
