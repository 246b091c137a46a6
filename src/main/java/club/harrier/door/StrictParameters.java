package club.harrier.door;

import club.harrier.platform.Failure;
import club.harrier.platform.Failure.Fault;
import club.harrier.platform.Reason;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses a query parameter of the API that the method does not know, that stands twice, or that is not of
/// its type, so that a typo is never silently ignored.
@Singleton
public final class StrictParameters {
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!Guard.isApi(request)) {
            return;
        }
        var types = known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::parameters);
        var faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .flatMap(given -> fault(given.getKey(), given.getValue(), types).stream())
                .toList();
        if (!faults.isEmpty()) {
            String sentence = faults.stream().map(Fault::message).collect(Collectors.joining(" "));
            throw Failure.of(Reason.INVALID, faults.getFirst().code(), sentence, faults);
        }
    }

    private static Map<String, Class<?>> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toUnmodifiableMap(StrictParameters::name, Parameter::getType));
    }

    private static String name(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }

    private static List<Fault> fault(String name, List<String> values, Map<String, Class<?>> types) {
        @Nullable Class<?> type = types.get(name);
        if (type == null) {
            String all = types.isEmpty()
                    ? "it takes none."
                    : "it takes " + types.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".";
            return List.of(new Fault(name, "unknown_parameter", "There is no parameter " + name + " here; " + all));
        }
        if (values.size() > 1) {
            return List.of(new Fault(name, "repeated_parameter", "The parameter " + name + " stands more than once."));
        }
        if (values.getFirst().indexOf('\0') >= 0) { // PostgreSQL stores no such text
            return List.of(new Fault(name, "invalid_value", "The parameter " + name + " holds a NUL character."));
        }
        @Nullable String expected = expectation(values.getFirst(), type);
        return expected == null
                ? List.of()
                : List.of(new Fault(name, "invalid_value", "The parameter " + name + " is " + expected + "."));
    }

    private static @Nullable String expectation(String value, Class<?> type) {
        try {
            if (type == Integer.class || type == int.class) {
                Integer.parseInt(value);
            } else if (type == Long.class || type == long.class) {
                Long.parseLong(value);
            } else if (type == UUID.class) {
                return value.length() == 36 && UUID.fromString(value) != null ? null : "an id";
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Boolean.class || type == boolean.class) {
                return value.equals("true") || value.equals("false") ? null : "true or false";
            } else if (type.isEnum()) {
                var names = Arrays.stream(type.getEnumConstants())
                        .map(StrictParameters::wire)
                        .toList();
                return names.contains(value) ? null : "one of " + String.join(", ", names);
            }
            return null;
        } catch (NumberFormatException notANumber) {
            return "a whole number";
        } catch (DateTimeParseException notADate) {
            return "a date like 2026-05-04";
        } catch (IllegalArgumentException notAnId) {
            return "an id";
        }
    }

    static String wire(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }
}
