package nl.tweespan.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** Addresses that a pattern of a handler stands for, with records that exist and one that does not. */
final class Paths {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z A-Z]+)(?::([^}]*))?}");

    /** Where the ids of a variable come from, by the beginning of the pattern it stands in. */
    private static final Map<String, String> IDS = new LinkedHashMap<>();

    static {
        IDS.put("/administration/people id", "select p.id from person p order by p.name limit 1");
        IDS.put("/administration/users id", "select id from app_user where username in ('decaan') order by username");
        IDS.put("/administration/units id", "select id from unit order by id limit 1");
        IDS.put(
                "/administration/offices id",
                "select o.id from office o join office_holder h on h.office_id = o.id limit 1");
        IDS.put("/administration/offices holderId", "select h.id from office_holder h limit 1");
        IDS.put("/frameworks/{code}/consultations id", "select id from consultation order by planned_on desc limit 2");
        IDS.put("/frameworks/{code}/consultations point", "select id from consultation_point limit 1");
        IDS.put("/frameworks/{code}/evaluations id", "select id from evaluation limit 2");
        IDS.put("/frameworks/{code}/disputes id", "select id from dispute limit 3");
        IDS.put("/frameworks/{code} number", "select distinct number from framework_change limit 2");
        IDS.put("/frameworks/{code}/annex domain", "select code from domain order by code limit 1");
        IDS.put("/frameworks/{code}/annex theme", "select code from theme order by code limit 1");
        IDS.put("/frameworks/{code}/annex thing", "select code from theme order by code limit 1");
        IDS.put(
                "/projects reference",
                "select min(reference) from project where initiator_id is not null group by stage");
        IDS.put("/projects condition", "select id from approval_condition order by met_on nulls first limit 1");
        IDS.put("/projects deviation", "select id from deviation limit 1");
        IDS.put("/projects letter", "select distinct letter from element order by letter limit 2");
    }

    private final JdbcTemplate jdbc;

    Paths(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(String pattern) {
        Matcher variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        List<String> all = new ArrayList<>();
        for (String value : values(pattern, variable.group(1), variable.group(2))) {
            all.addAll(of(pattern.substring(0, variable.start()) + value + pattern.substring(variable.end())));
        }
        return all;
    }

    private List<String> values(String pattern, String name, String choices) {
        if (name.equals("code")) {
            return List.of("ut-zgt-2019");
        }
        if (choices != null && choices.contains("|")) {
            return List.of(choices.split("\\|"));
        }
        String template = pattern.replace("/frameworks/ut-zgt-2019", "/frameworks/{code}");
        List<String> found = IDS.entrySet().stream()
                .filter(entry -> template.startsWith(entry.getKey().split(" ")[0])
                        && entry.getKey().split(" ")[1].equals(name))
                .findFirst()
                .map(entry -> jdbc.queryForList(entry.getValue(), String.class))
                .orElse(List.of());
        return found.isEmpty() ? List.of("1") : found;
    }
}
