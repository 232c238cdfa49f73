"""Computes the expected figures of ItemFiguresTest with NumPy, independently of the code under test.

Usage: python3 figures.py points.csv > expected.csv
"""
import csv
import sys

import numpy as np

rows = list(csv.reader(open(sys.argv[1], encoding="utf-8")))
names, points = rows[0], np.array(rows[1:], dtype=float)
n, p = points.shape
total = points.sum(axis=1)
cov = np.cov(points, rowvar=False)  # divisor n - 1
with_total = np.array([np.cov(points[:, i], total)[0, 1] for i in range(p)])
roots = np.sqrt(np.where(with_total >= 0, with_total, np.nan))
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["item", "facility", "deviation", "discrimination", "efficiency", "effective"])
for i, name in enumerate(names):
    own, rest = points[:, i], total - points[:, i]
    best = np.cov(np.sort(own), np.sort(rest))[0, 1]
    row = [own.mean(), own.std(ddof=1), np.corrcoef(own, rest)[0, 1], np.cov(own, rest)[0, 1] / best,
           roots[i] / np.nansum(roots)]
    out.writerow([name] + ["" if np.isnan(value) else repr(float(value)) for value in row])
score = total / p
d = score - score.mean()
s2 = (d ** 2).sum() / (n - 1)
# The adjusted skewness and excess kurtosis that spreadsheets call SKEW and KURT
skew = n / ((n - 1) * (n - 2)) * ((d / np.sqrt(s2)) ** 3).sum()
kurt = (n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * ((d / np.sqrt(s2)) ** 4).sum()
        - 3 * (n - 1) ** 2 / ((n - 2) * (n - 3)))
# Alpha from the mean covariance of pairs of items, not from the sum of variances
pairs = (cov.sum() - np.trace(cov)) / (p * (p - 1))
alpha = p * p * pairs / cov.sum()
for name, value in [("mean", score.mean()), ("median", np.median(score)), ("sd", np.sqrt(s2)), ("skewness", skew),
                    ("kurtosis", kurt), ("alpha", alpha), ("error", np.sqrt(1 - alpha))]:
    out.writerow([name, repr(float(value))])
