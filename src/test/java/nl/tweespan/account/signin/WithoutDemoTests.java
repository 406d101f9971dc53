package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.tweespan.FreshDatabase;
import nl.tweespan.account.life.AppUser;
import nl.tweespan.account.life.AppUserRepository;
import nl.tweespan.account.life.FirstAdministrator;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** Outside the demo profile nothing of it shows, and the first administrator comes from the environment. */
@SpringBootTest(
        properties = {"tweespan.admin.username=Eerste.Beheerder", "tweespan.admin.password=paard batterij nietje"})
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class WithoutDemoTests {

    @Autowired
    MockMvc pages;

    @Autowired
    ApplicationContext application;

    @Autowired
    AppUserRepository users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    FirstAdministrator first;

    @Test
    void theSignInPageShowsNothingOfTheDemo() throws Exception {
        String page = pages.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContainIgnoringCase("demo");
        assertThat(DemoAccount.ALL)
                .allSatisfy(account -> assertThat(page).doesNotContain("\"" + account.username() + "\""));
        assertThat(application.getBeansOfType(DemoAccounts.class)).isEmpty();
        assertThat(application.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase().contains("demo"));
    }

    @Test
    void theFirstAdministratorIsTheOnlyAccount() {
        AppUser administrator = users.findByUsername("eerste.beheerder").orElseThrow();
        assertThat(encoder.matches("paard batterij nietje", administrator.passwordHash()))
                .isTrue();
        first.run(null);
        assertThat(users.countActive(Role.ADMINISTRATOR, administrator.organisationId()))
                .isEqualTo(1);
    }

    @Test
    void saysNothingOfThePassword(CapturedOutput output) {
        assertThat(output).doesNotContain("batterij");
    }
}
