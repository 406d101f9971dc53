package nl.tweespan.platform;

import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.tweespan.platform.form.Form;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Bodies that no page of ours sends, for the form of one handler. */
final class Forgery {

    private static final String UUID = "00000000-0000-7000-8000-000000000001";

    /** Names that lead nowhere, or further than a form goes; {@code x} stands for a field of the form. */
    private static final List<String> NAMES = List.of(
            "x[0].b[99999]",
            "x[99999]",
            "x[",
            "x]",
            "x[]",
            "x[a.b]",
            "x['a",
            "x.y.z",
            "x..",
            "x[0][0]",
            "x[-1]",
            "_x",
            "!x",
            "class.module.classLoader.x",
            "class",
            "[0]",
            ".",
            "",
            "parties[1].partyId",
            "parties[1].unitId",
            "parties[300].unitId");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-1",
            "NaN",
            "99999999999999999999",
            "2147483648",
            "not-an-id",
            UUID,
            "x".repeat(30_000),
            "\u202egnirts\u2066\u200b",
            "\ud800",
            "2026-02-30");

    private final Map<String, Class<?>> fields;
    private final boolean bean;

    private Forgery(Map<String, Class<?>> fields, boolean bean) {
        this.fields = fields;
        this.bean = bean;
    }

    static Forgery of(HandlerMethod handler) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        boolean bean = false;
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            boolean form = parameter.getParameterType() == Form.class;
            if (form || parameter.hasParameterAnnotation(ModelAttribute.class)) {
                Class<?> type = form
                        ? ResolvableType.forMethodParameter(parameter)
                                .getGeneric()
                                .toClass()
                        : parameter.getParameterType();
                fields.putAll(fieldsOf(type));
                if (form) {
                    fields.put("version", long.class);
                }
                bean = !type.isRecord();
            } else if (named != null) {
                fields.put(named.value().isEmpty() ? "version" : named.value(), parameter.getParameterType());
            }
        }
        return new Forgery(fields, bean);
    }

    private static Map<String, Class<?>> fieldsOf(Class<?> form) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        if (form.isRecord()) {
            for (RecordComponent component : form.getRecordComponents()) {
                fields.put(component.getName(), component.getType());
            }
        } else {
            for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(form)) {
                fields.put(property.getName(), property.getPropertyType());
            }
            fields.remove("class");
        }
        return fields;
    }

    /** What a page might send; the rules refuse it or not. */
    MultiValueMap<String, String> plausible() {
        return every(name -> plausible(name, fields.get(name)));
    }

    /** For those who come less far. */
    List<MultiValueMap<String, String>> one() {
        return List.of(every(any -> ""));
    }

    /**
     * All of them.
     *
     * @param names also fields that no form has; how they are bound depends on the form alone
     */
    List<MultiValueMap<String, String>> all(boolean names) {
        List<MultiValueMap<String, String>> all = new ArrayList<>(one());
        all.add(plausible());
        all.add(with("version", "abc"));
        all.add(new LinkedMultiValueMap<>());
        all.add(with("version", "99999999999999999999"));
        List<String> known = List.copyOf(fields.keySet());
        for (int turn = 0; turn < VALUES.size(); turn += 3) {
            int first = turn;
            all.add(every(name -> VALUES.get((first + known.indexOf(name)) % VALUES.size())));
        }
        fields.forEach((field, type) -> {
            if (type != String.class) {
                all.add(with(field, null));
                all.add(with(field, "not-an-id"));
            }
            if (Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type)) {
                List.of("[zz]", "[1]", "[]", "[" + UUID + "]", "[9.1]", "[99999999999]", "[a:b]", "")
                        .forEach(key -> all.add(with(field + key, "x")));
                all.add(with(field + "[1]", ""));
            }
        });
        if (names) {
            String first = known.isEmpty() ? "x" : known.get(0);
            NAMES.forEach(name -> all.add(with(name.replaceFirst("^([_!]?)x", "$1" + first), "x")));
            MultiValueMap<String, String> twice = plausible();
            twice.values().forEach(values -> values.add(values.get(0)));
            all.add(twice);
        }
        return all;
    }

    /** Whether the form is a bean, which binds by the names of what was sent; a record asks for its own. */
    boolean bean() {
        return bean;
    }

    private MultiValueMap<String, String> with(String name, String value) {
        MultiValueMap<String, String> body = plausible();
        body.remove(name);
        if (value != null) {
            body.set(name, value);
        }
        return body;
    }

    private MultiValueMap<String, String> every(UnaryOperator<String> value) {
        MultiValueMap<String, String> body = new LinkedMultiValueMap<>();
        fields.keySet().forEach(name -> body.set(name, value.apply(name)));
        return body;
    }

    private static String plausible(String name, Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == java.util.UUID.class) {
            return UUID;
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        if (type == String.class) {
            boolean day = name.endsWith("On") || name.equals("on") || name.endsWith("From") || name.equals("since");
            return day || name.equals("day") ? "2026-11-20" : name.equals("framework") ? "ut-zgt-2019" : "Iets anders";
        }
        return "0";
    }
}
