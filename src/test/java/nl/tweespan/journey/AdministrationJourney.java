package nl.tweespan.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An administrator receives a new colleague: a person, an account, an office; and an auditor reads what was done. */
@JourneyTest
class AdministrationJourney {

    @Test
    void aNewColleague(Browser browser) {
        Visitor administrator = browser.visitor().as("beheerder");
        administrator
                .open("/administration/people")
                .picture("people")
                .press("Persoon toevoegen")
                .press("Persoon toevoegen")
                .picture("person-refused")
                .fill("Naam", "Secretaris van de reis")
                .press("Persoon toevoegen")
                .sees("Secretaris van de reis is toegevoegd.")
                .press("Secretaris van de reis")
                .picture("person");
        administrator
                .open("/administration/users/new")
                .select("Persoon", "Secretaris van de reis")
                .fill("Gebruikersnaam", "secretaris.reis")
                .check("Auditor")
                .check("Ondertekenaar")
                .picture("account-new")
                .press("Account openen")
                .picture("account-link");
        String link = administrator.page().getByLabel("Link").inputValue();
        choosesAPassword(browser, link.substring(link.indexOf("/password")));
        administrator.press("Naar het account").sees("Rollen die wachten").picture("account");
        browser.visitor()
                .as("coordinator")
                .open("/")
                .press("Bevestigen of afwijzen")
                .picture("role-request")
                .press("Rol bevestigen")
                .sees("Secretaris van de reis heeft vanaf nu de rol.");
        administrator.press("Historie").picture("account-history");
        administrator
                .open("/administration/units/new")
                .select("Soort", "Cluster")
                .fill("Naam in het Nederlands", "Cluster van de reis")
                .fill("Naam in het Engels", "Cluster of the journey")
                .fill("Code", "cluster-reis")
                .press("Onderdeel toevoegen")
                .sees("Cluster van de reis");
        administrator.open("/administration/offices").picture("offices").sees("Cluster van de reis");
        administrator
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText("Cluster van de reis"))
                .getByRole(AriaRole.LINK)
                .click();
        administrator
                .checked()
                .press("Benoemen")
                .select("Persoon", "Secretaris van de reis")
                .fill("Vanaf", "2026-01-01")
                .picture("appointment")
                .press("Benoemen")
                .sees("De functie is bewaard.")
                .picture("office");
    }

    private static void choosesAPassword(Browser browser, String link) {
        browser.visitor(Manner.ENGLISH.onPhone())
                .open(link)
                .picture("password-chosen-phone")
                .fill("New password", "paard batterij nietje")
                .press("Save password")
                .sees("Your password is kept.")
                .fill("Username", "secretaris.reis")
                .fill("Password", "paard batterij nietje")
                .press("Sign in")
                .open("/account")
                .picture("own-account-phone")
                .sees("secretaris.reis");
    }

    @Test
    void theAuditorReadsAndTheSmallScreenWorks(Browser browser) {
        Visitor auditor = browser.visitor(Manner.ENGLISH.onPhone().inTheDark().withoutScript())
                .as("auditor");
        auditor.open("/administration/users")
                .picture("users-phone")
                .press("clustermanager")
                .picture("user-phone");
        auditor.press("History").picture("history-phone");
        auditor.open("/administration/units").picture("units-phone");
    }
}
