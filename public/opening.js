// before anything is painted: a link to another view does not show the one the page opens with
if (!/^(?:#\/(?:overview\?v=1)?)?$/u.test(location.hash)) document.documentElement.dataset.opens = ''
