package nl.tweespan;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Lets a MockMvc request come from one of the demo accounts: {@code get("/").with(SignedIn.as("decaan"))}. */
public final class SignedIn {

    private SignedIn() {}

    /** Signed in as this demo account, with the roles and the party that the database gives it now. */
    public static RequestPostProcessor as(String demoUsername) {
        return request -> {
            UserDetailsService accounts = WebApplicationContextUtils.getRequiredWebApplicationContext(
                            request.getServletContext())
                    .getBean(UserDetailsService.class);
            return SecurityMockMvcRequestPostProcessors.user(accounts.loadUserByUsername(demoUsername))
                    .postProcessRequest(request);
        };
    }
}
