# All claims with their sources and pinpoints into claims.csv: Rscript claims.R [http://127.0.0.1:4000]. Needs httr2 and jsonlite.
library(httr2)
server <- c(commandArgs(trailingOnly = TRUE), "http://127.0.0.1:4000")[1]
query <- "query Claims($after: String) { claims(first: 50, after: $after, orderBy: SLUG) {
  pageInfo { hasNextPage endCursor }
  nodes { slug label summary origin { label } citations { key locator grade source { label } } } } }"

# Data and corpus version; waits as long as the server says (Retry-After), stops with its message where there is no answer.
ask <- function(query, variables) {
  told <- request(server) |>
    req_url_path("/graphql") |>
    req_body_json(list(query = query, variables = variables), null = "null") |>
    req_retry(max_tries = 5, is_transient = \(answer) resp_status(answer) %in% c(429, 503)) |>
    req_error(body = \(answer) resp_body_string(answer)) |>
    req_perform() |>
    resp_body_json()
  if (!is.null(told$errors)) stop(jsonlite::toJSON(told$errors, auto_unbox = TRUE, pretty = TRUE))
  list(claims = told$data$claims, version = told$extensions$corpus)
}

text <- function(value) if (is.null(value)) "" else value
rows <- list()
after <- NULL
repeat {
  page <- ask(query, list(after = after))
  for (claim in page$claims$nodes)
    for (cited in if (length(claim$citations) > 0) claim$citations else list(list(key = "", grade = "NONE")))
      rows[[length(rows) + 1]] <- data.frame(
        corpus = page$version, claim = claim$slug, label = claim$label, summary = claim$summary, said_by = claim$origin$label,
        source = cited$key, pinpoint = text(cited$locator), grade = cited$grade, work = text(cited$source$label))
  if (!page$claims$pageInfo$hasNextPage) break
  after <- page$claims$pageInfo$endCursor
}
claims <- do.call(rbind, rows)
if (length(unique(claims$corpus)) > 1) stop("The corpus was replaced between two pages: run this again.")
write.csv(claims, "claims.csv", row.names = FALSE, fileEncoding = "UTF-8")
cat(sprintf("claims.csv: %d rows. Cite as: Riparian, corpus %s, %s\n", nrow(claims), substr(claims$corpus[1], 1, 12), server))
