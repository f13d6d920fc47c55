"""Sets the invented sample letters as real .docx, .pdf, .eml and .txt files for the demo."""
