# The whole corpus as tables, and its claims with their sources as claims.csv: Rscript whole-corpus.R [http://127.0.0.1:4000]. Needs nothing but R 4.1.
server <- c(commandArgs(trailingOnly = TRUE), "http://127.0.0.1:4000")[1]
archive <- tempfile(fileext = ".zip")
download.file(paste0(server, "/export/corpus.csv.zip"), archive, mode = "wb", quiet = TRUE)

# Texts that a spreadsheet would take for formulas have one apostrophe before them, which comes off here; README.txt in the archive says so.
table <- function(name) {
  read <- read.csv(unz(archive, paste0(name, ".csv"), encoding = "UTF-8"), colClasses = "character", na.strings = "", check.names = FALSE)
  as.data.frame(lapply(read, \(column) sub("^'", "", column)), check.names = FALSE)
}

about <- readLines(unz(archive, "README.txt", encoding = "UTF-8"))
version <- sub("^Version +", "", grep("^Version ", about, value = TRUE))
claims <- subset(table("nodes"), kind == "Claim", c(slug, label, summary, originBy, originAt))
citations <- subset(table("citations"), citedByType == "node", c(citedBy, position, source, locator, grade))
sources <- subset(table("nodes"), kind %in% c("Source", "Instrument"), c(slug, label))

rows <- merge(claims, citations, by.x = "slug", by.y = "citedBy", all.x = TRUE)
rows <- rows[order(rows$slug, as.integer(rows$position), method = "radix"), ]
rows$work <- sources$label[match(rows$source, sources$slug)]
said <- ifelse(rows$originBy == "paper", paste("Paper", rows$originAt), c(ours = "Our reading", literature = "Literature")[rows$originBy])
csv <- data.frame(corpus = version, claim = rows$slug, rows[c("label", "summary")], said_by = said, source = rows$source,
                  pinpoint = rows$locator, grade = toupper(ifelse(is.na(rows$grade), "none", rows$grade)), work = rows$work)
write.csv(csv, "claims.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")
cat(sprintf("claims.csv: %d rows. Cite as: Riparian, corpus %s, %s\n", nrow(csv), substr(version, 1, 12), server))
