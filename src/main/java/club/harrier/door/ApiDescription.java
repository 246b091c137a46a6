package club.harrier.door;

import club.harrier.kind.SubType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/// Completes the published description of the API: how to sign in, enums as they are written in JSON, and the
/// problem document that every error is answered with.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements org.eclipse.microprofile.openapi.OASFilter {
    private static final String SCHEME = "bearer";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> STANDARD = new TreeMap<>(Map.of(
            "400", "The request cannot be read, or a value lies outside what is described here.",
            "401", "Nobody is signed in: the token is missing, unknown or has ended.",
            "404", "There is no such thing, or it is not for the caller to know of.",
            "413", "The body is larger than is taken here.",
            "415", "The content type is not taken here."));

    private static final Map<String, String> DONE =
            Map.of("201", "It was made; Location names it.", "202", "It was taken on.", "204", "It was done.");

    private final Set<String> open = new HashSet<>();

    public ApiDescription(IndexView index) {
        for (var mark : index.getAnnotations(DotName.createSimple(Open.class))) {
            if (mark.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.METHOD) {
                var method = mark.target().asMethod();
                open.add(method.declaringClass().name().withoutPackagePrefix() + "_" + method.name());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token of POST /api/v1/tokens."));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        pages(api).forEach(api.getPaths()::removePathItem);
        api.getComponents().getSchemas().values().forEach(ApiDescription::describeFields);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void describeFields(Schema schema) {
        @Nullable Map<String, Schema> fields = schema.getProperties();
        if (fields != null) {
            fields.forEach((name, field) -> {
                if (field.getDescription() == null) {
                    field.setDescription(ApiWords.MEANING.get(name));
                }
            });
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(ApiWords.MEANING.get(parameter.getName()));
        }
        return parameter;
    }

    /// The addresses of pages for people, which are no part of the API.
    private static List<String> pages(OpenAPI api) {
        return api.getPaths().getPathItems().keySet().stream()
                .filter(path -> !path.startsWith("/api/"))
                .toList();
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean isOpen = open.contains(String.valueOf(operation.getOperationId()));
        if (isOpen) {
            operation.setSecurity(List.of());
        }
        var responses = operation.getResponses();
        STANDARD.forEach((status, description) -> {
            if (!responses.hasAPIResponse(status) && applies(status, path, method, operation, isOpen)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getDescription() == null || response.getDescription().isBlank()) {
                response.setDescription(DONE.getOrDefault(status, "As asked."));
            }
            if (status.startsWith("4") && (response.getContent() == null || isEmpty(response))) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
            }
        });
    }

    private static boolean isEmpty(APIResponse response) {
        return response.getContent().getMediaTypes().isEmpty();
    }

    private static boolean applies(
            String status, String path, PathItem.HttpMethod method, Operation operation, boolean isOpen) {
        boolean hasBody = operation.getRequestBody() != null;
        return switch (status) {
            case "400" -> true; // an unknown query parameter is refused everywhere
            case "401" -> !isOpen;
            case "404" -> path.contains("{");
            default -> hasBody && method != PathItem.HttpMethod.GET;
        };
    }

    @Override
    public Schema filterSchema(Schema schema) {
        @Nullable List<Object> values = schema.getEnumeration();
        if (values != null) {
            schema.setEnumeration(values.stream().map(ApiDescription::wire).toList());
        }
        return schema;
    }

    private static Object wire(Object value) {
        if (!(value instanceof String name) || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return value;
        }
        for (var type : SubType.values()) {
            if (type.name().equals(name) && name.contains("_")) {
                return StrictParameters.wire(type);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
